@NullMarked
package io.fitconnect.auth.authorizationrequest;

import org.jspecify.annotations.NullMarked;
