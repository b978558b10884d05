@NullMarked
package io.fitconnect.auth.pushed;

import org.jspecify.annotations.NullMarked;
