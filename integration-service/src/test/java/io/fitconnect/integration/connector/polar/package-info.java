@NullMarked
package io.fitconnect.integration.connector.polar;

import org.jspecify.annotations.NullMarked;
