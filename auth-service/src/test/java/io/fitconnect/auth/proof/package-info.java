@NullMarked
package io.fitconnect.auth.proof;

import org.jspecify.annotations.NullMarked;
