@NullMarked
package io.fitconnect.integration.imports;

import org.jspecify.annotations.NullMarked;
