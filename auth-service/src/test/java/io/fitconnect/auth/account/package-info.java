@NullMarked
package io.fitconnect.auth.account;

import org.jspecify.annotations.NullMarked;
