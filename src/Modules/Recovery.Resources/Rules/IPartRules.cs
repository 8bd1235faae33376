using System.ComponentModel.DataAnnotations;
using OrchardCore.ContentManagement;

namespace Recovery.Resources.Rules;

/// <summary>What the values of a part have to keep to, in the editor and when content comes in another way.</summary>
public interface IPartRules
{
    /// <summary>The part that the rules are for.</summary>
    string PartName { get; }

    /// <summary>The broken rules of <paramref name="part" />, each with one member name: <c>{Field}.{Property}</c>.</summary>
    IEnumerable<ValidationResult> Check(ContentPart part);
}
