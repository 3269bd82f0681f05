/** Has a name. */
class A@1500*a@ {}
