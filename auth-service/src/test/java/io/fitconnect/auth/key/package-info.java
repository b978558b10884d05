@NullMarked
package io.fitconnect.auth.key;

import org.jspecify.annotations.NullMarked;
