@NullMarked
package io.fitconnect.auth.session;

import org.jspecify.annotations.NullMarked;
