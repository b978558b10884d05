@NullMarked
package io.fitconnect.auth.purge;

import org.jspecify.annotations.NullMarked;
