import Glibc

/// sin, by a name that a member called `sin` does not hide.
func sine(_ angle: Double) -> Double { sin(angle) }

/// cos, by a name that a member called `cos` does not hide.
func cosine(_ angle: Double) -> Double { cos(angle) }
