@NullMarked
package io.fitconnect.auth.registration;

import org.jspecify.annotations.NullMarked;
