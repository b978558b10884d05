@NullMarked
package io.fitconnect.integration.decoding;

import org.jspecify.annotations.NullMarked;
