@NullMarked
package io.fitconnect.auth.page;

import org.jspecify.annotations.NullMarked;
