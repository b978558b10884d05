@NullMarked
package io.fitconnect.integration.correction;

import org.jspecify.annotations.NullMarked;
