@NullMarked
package io.fitconnect.auth.consent;

import org.jspecify.annotations.NullMarked;
