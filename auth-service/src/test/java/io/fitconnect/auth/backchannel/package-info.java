@NullMarked
package io.fitconnect.auth.backchannel;

import org.jspecify.annotations.NullMarked;
