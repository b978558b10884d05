/** Tests of the test support: what it asserts must be seen to fail, and what it provides must be real. */
@NullMarked
package io.fitconnect.platform.test;

import org.jspecify.annotations.NullMarked;
