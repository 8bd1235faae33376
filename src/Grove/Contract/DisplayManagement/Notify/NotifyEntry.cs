using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement.Notify;

/// <summary>A message for the person who made the request.</summary>
public class NotifyEntry : PropertyBasedNamedEnumerable
{
    private static readonly string[] Names = [nameof(Type), nameof(Message), nameof(DismissalMilliseconds)];

    /// <summary>What kind of message it is.</summary>
    public NotifyType Type { get; set; }

    /// <summary>The message.</summary>
    public IHtmlContent? Message { get; set; }

    /// <summary>Milliseconds after which it goes away by itself; null for never.</summary>
    public int? DismissalMilliseconds { get; set; }

    /// <inheritdoc/>
    protected override int PropertyCount => Names.Length;

    /// <inheritdoc/>
    protected override IReadOnlyList<string> PropertyNames => Names;

    /// <inheritdoc/>
    protected override object? GetPropertyValue(int index) => index switch
    {
        0 => Type,
        1 => Message,
        _ => DismissalMilliseconds,
    };

    /// <summary>The message as HTML text.</summary>
    public string ToHtmlString(HtmlEncoder htmlEncoder)
    {
        using var writer = new StringWriter();
        Message?.WriteTo(writer, htmlEncoder);
        return writer.ToString();
    }
}
