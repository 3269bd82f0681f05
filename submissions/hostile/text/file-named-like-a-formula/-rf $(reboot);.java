/** Has a name to be careful with. */
class Careful {}
