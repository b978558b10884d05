/**
 * The right to change a home, which one launcher has at a time. It is a lock of the operating system on a file in the home,
 * so it ends with the process that holds it, however that ends, and no part that was started inherits it.
 */
@NullMarked
package io.fitconnect.local.lock;

import org.jspecify.annotations.NullMarked;
