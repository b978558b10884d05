@NullMarked
package io.fitconnect.integration.rawfile;

import org.jspecify.annotations.NullMarked;
