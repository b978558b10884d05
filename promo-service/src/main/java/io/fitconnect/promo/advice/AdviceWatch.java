package io.fitconnect.promo.advice;

/** Follows advice that is given, in the transaction that keeps it. */
public interface AdviceWatch {

    void given(Advice advice);
}
