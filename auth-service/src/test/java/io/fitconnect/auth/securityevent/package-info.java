@NullMarked
package io.fitconnect.auth.securityevent;

import org.jspecify.annotations.NullMarked;
