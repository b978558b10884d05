@NullMarked
package io.fitconnect.auth.interruption;

import org.jspecify.annotations.NullMarked;
