@NullMarked
package io.fitconnect.integration.connector;

import org.jspecify.annotations.NullMarked;
