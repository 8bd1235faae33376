namespace Fluid.Ast;

/// <summary>How a statement ended.</summary>
public enum Completion
{
    /// <summary>The next statement follows.</summary>
    Normal = 0,

    /// <summary>The enclosing loop ends.</summary>
    Break = 1,

    /// <summary>The enclosing loop goes on with its next round.</summary>
    Continue = 2,
}
