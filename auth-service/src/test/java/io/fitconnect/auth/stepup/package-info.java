@NullMarked
package io.fitconnect.auth.stepup;

import org.jspecify.annotations.NullMarked;
