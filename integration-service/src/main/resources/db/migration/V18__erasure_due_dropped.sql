drop index erasure_due;
