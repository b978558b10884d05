@NullMarked
package io.fitconnect.integration.stream;

import org.jspecify.annotations.NullMarked;
