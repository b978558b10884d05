@NullMarked
package io.fitconnect.integration.connector.suunto;

import org.jspecify.annotations.NullMarked;
