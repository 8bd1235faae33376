namespace OrchardCore.Liquid;

/// <summary>What templates call <c>Content</c>: <c>Content["alias:main-menu"]</c> is the item with that handle.</summary>
public class LiquidContentAccessor
{
}
