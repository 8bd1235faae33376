namespace OrchardCore.ContentFields.Settings;

/// <summary>The choices of a text field whose editor is <c>PredefinedList</c>.</summary>
public class TextFieldPredefinedListEditorSettings
{
    /// <summary>The choices in order.</summary>
    public ListValueOption[] Options { get; set; } = [];

    /// <summary>How they are offered.</summary>
    public EditorOption Editor { get; set; }

    /// <summary>The value chosen in new items.</summary>
    public string? DefaultValue { get; set; }
}

/// <summary>How a list of choices is offered.</summary>
public enum EditorOption
{
    /// <summary>As radio buttons.</summary>
    Radio,

    /// <summary>As a drop-down list.</summary>
    Dropdown,
}

/// <summary>One choice of a list.</summary>
public class ListValueOption
{
    /// <summary>A choice to fill in.</summary>
    public ListValueOption()
    {
    }

    /// <summary>A choice whose value is its name.</summary>
    public ListValueOption(string name) : this(name, name)
    {
    }

    /// <summary>A choice shown as <paramref name="name"/> and stored as <paramref name="value"/>.</summary>
    public ListValueOption(string name, string value)
    {
        Name = name;
        Value = value;
    }

    /// <summary>What people see.</summary>
    public string Name { get; set; } = "";

    /// <summary>What is stored.</summary>
    public string Value { get; set; } = "";
}
