@NullMarked
package io.fitconnect.auth.outsideprovider;

import org.jspecify.annotations.NullMarked;
