@NullMarked
package io.fitconnect.auth;

import org.jspecify.annotations.NullMarked;
