@NullMarked
package io.fitconnect.integration.imports.web;

import org.jspecify.annotations.NullMarked;
