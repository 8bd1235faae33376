namespace OrchardCore.DisplayManagement.Liquid;

/// <summary>What features add to the language of templates.</summary>
public class LiquidViewOptions
{
    /// <summary>Add tags and blocks to the parser.</summary>
    public List<Action<LiquidViewParser>> LiquidViewParserConfiguration { get; } = [];
}
