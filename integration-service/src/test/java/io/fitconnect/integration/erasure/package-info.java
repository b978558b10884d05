@NullMarked
package io.fitconnect.integration.erasure;

import org.jspecify.annotations.NullMarked;
