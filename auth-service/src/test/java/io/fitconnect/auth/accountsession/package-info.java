@NullMarked
package io.fitconnect.auth.accountsession;

import org.jspecify.annotations.NullMarked;
