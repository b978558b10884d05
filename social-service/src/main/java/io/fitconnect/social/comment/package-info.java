/**
 * What people say on a subject: comments, with one level of answers below them. A comment is a row in SQL, which decides who it is of and who
 * sees it; its text, with every earlier version, moves to Cassandra some minutes after it was written. Of a deleted comment that has answers a
 * place without author and text remains.
 */
@NullMarked
package io.fitconnect.social.comment;

import org.jspecify.annotations.NullMarked;
