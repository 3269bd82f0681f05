/** Is its own ancestor. */
class Circle extends Ring {}

class Ring extends Circle {}
