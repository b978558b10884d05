/** Where an app says for which of its made-up athletes it pushes, and finds recordings to push. */
@NullMarked
package io.fitconnect.integration.sandbox.web;

import org.jspecify.annotations.NullMarked;
