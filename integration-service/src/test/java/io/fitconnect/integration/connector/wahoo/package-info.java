@NullMarked
package io.fitconnect.integration.connector.wahoo;

import org.jspecify.annotations.NullMarked;
