@NullMarked
package io.fitconnect.auth.export;

import org.jspecify.annotations.NullMarked;
