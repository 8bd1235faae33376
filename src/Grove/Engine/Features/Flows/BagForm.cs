namespace Grove.Features.Flows;

/// <summary>What the editor of a bag posts, by Orchard's names; <see cref="Order" />, <see cref="Add" /> and <see cref="Remove" /> are for forms without JavaScript.</summary>
internal sealed class BagForm
{
    /// <summary>Set by every form of a bag, so that an empty bag can be told from a form without one.</summary>
    public bool IsPosted { get; set; }

    /// <summary>The prefix of each item's fields.</summary>
    public string[] Prefixes { get; set; } = [];

    /// <summary>Each item's type.</summary>
    public string[] ContentTypes { get; set; } = [];

    /// <summary>Each item's id; empty for a new one.</summary>
    public string?[] ContentItems { get; set; } = [];

    /// <summary>Each item's place; as posted where there are none.</summary>
    public decimal?[] Order { get; set; } = [];

    /// <summary>The type of an item to add: the value of the button that was pressed.</summary>
    public string? Add { get; set; }

    /// <summary>The prefix of an item to take out: the value of the button that was pressed.</summary>
    public string? Remove { get; set; }

    /// <summary>Whether a button was pressed that changes the form only.</summary>
    public bool ChangesForm => !string.IsNullOrEmpty(Add) || !string.IsNullOrEmpty(Remove);
}
