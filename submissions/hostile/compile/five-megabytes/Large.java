/* @5000000*x@ */
class Large {}
