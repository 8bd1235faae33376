using System.Reflection;

namespace Fluid;

/// <summary>Makes the name that templates use of a registered member.</summary>
public delegate string MemberNameStrategy(MemberInfo member);
