namespace Grove.Recipes.Expressions;

/// <summary>An expression of a recipe cannot be evaluated; the message is part of a sentence that tells where.</summary>
#pragma warning disable CA1032, CA1064 // Always has a reason, and never leaves the recipes' room.
internal sealed class ExpressionException(string reason, Exception? cause = null) : Exception(reason, cause);
#pragma warning restore CA1032, CA1064
