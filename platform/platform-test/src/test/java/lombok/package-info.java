/** Stands in for the library that must not be used, which is not on the class path. */
@NullMarked
package lombok;

import org.jspecify.annotations.NullMarked;
