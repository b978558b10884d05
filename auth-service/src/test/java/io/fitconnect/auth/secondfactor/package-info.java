@NullMarked
package io.fitconnect.auth.secondfactor;

import org.jspecify.annotations.NullMarked;
