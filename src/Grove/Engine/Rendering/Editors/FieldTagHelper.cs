using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Grove.Rendering.Editors;

/// <summary>
/// Ties every form field to its message: <c>input</c>, <c>textarea</c> and <c>select</c> with <c>asp-for</c> point to the message's element by
/// <c>aria-describedby</c> and say by <c>aria-invalid</c> whether what was typed is wrong.
/// </summary>
[HtmlTargetElement("input", Attributes = "asp-for")]
[HtmlTargetElement("textarea", Attributes = "asp-for")]
[HtmlTargetElement("select", Attributes = "asp-for")]
public sealed class FieldTagHelper : TagHelper
{
    /// <summary>After the framework's own helpers have named the field.</summary>
    public override int Order => 1000;

    /// <summary>The model's property.</summary>
    [HtmlAttributeName("asp-for")]
    public ModelExpression For { get; set; } = null!; // Razor sets it: the attribute is what selects the element

    /// <summary>The view.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!; // Razor sets it

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (output.Attributes["type"]?.Value?.ToString() == "hidden")
        {
            return;
        }
        var name = FieldNames.NameOf(ViewContext, For);
        var described = output.Attributes["aria-describedby"]?.Value?.ToString();
        output.Attributes.SetAttribute("aria-describedby", string.IsNullOrEmpty(described) ? FieldNames.MessageId(name) : $"{described} {FieldNames.MessageId(name)}");
        if (ViewContext.ModelState.TryGetValue(name, out var entry) && entry.Errors.Count > 0)
        {
            output.Attributes.SetAttribute("aria-invalid", "true");
        }
    }
}

/// <summary>Gives the message beside a field (<c>span asp-validation-for</c>) the id that the field points to.</summary>
[HtmlTargetElement("span", Attributes = "asp-validation-for")]
public sealed class FieldMessageTagHelper : TagHelper
{
    /// <summary>After the framework's own helpers.</summary>
    public override int Order => 1000;

    /// <summary>The model's property.</summary>
    [HtmlAttributeName("asp-validation-for")]
    public ModelExpression For { get; set; } = null!; // Razor sets it: the attribute is what selects the element

    /// <summary>The view.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!; // Razor sets it

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Attributes.SetAttribute("id", FieldNames.MessageId(FieldNames.NameOf(ViewContext, For)));
}

/// <summary>The names and ids of form fields.</summary>
internal static class FieldNames
{
    public static string NameOf(ViewContext context, ModelExpression expression) => context.ViewData.TemplateInfo.GetFullHtmlFieldName(expression.Name);

    public static string MessageId(string name) => TagBuilder.CreateSanitizedId(name, "_") + "_Message";
}
