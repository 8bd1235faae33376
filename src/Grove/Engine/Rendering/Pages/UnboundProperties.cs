using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace Grove.Rendering.Pages;

/// <summary>Leaves out of validation what a form cannot set: a view model's <see cref="BindNeverAttribute"/> properties lead to whole content items.</summary>
internal sealed class UnboundProperties : IValidationMetadataProvider, IPropertyValidationFilter
{
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        if (context.PropertyAttributes?.OfType<BindingBehaviorAttribute>().Any(attribute => attribute.Behavior == BindingBehavior.Never) == true)
        {
            context.ValidationMetadata.PropertyValidationFilter = this;
        }
    }

    public bool ShouldValidateEntry(ValidationEntry entry, ValidationEntry parentEntry) => false;
}
