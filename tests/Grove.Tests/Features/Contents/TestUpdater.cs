using System.Linq.Expressions;
using Grove.Features.Contents.Trash;
using Grove.Tests.Content;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.ModelBinding;

namespace Grove.Tests.Features.Contents;

/// <summary>An updater that binds nothing and keeps what is wrong.</summary>
internal sealed class TestUpdater : IUpdateModel
{
    public ModelStateDictionary ModelState { get; } = new();

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model) where TModel : class => Task.FromResult(true);

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix) where TModel : class => Task.FromResult(true);

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix, params Expression<Func<TModel, object?>>[] includeExpressions)
        where TModel : class => Task.FromResult(true);

    public bool TryValidateModel(object model) => true;

    public bool TryValidateModel(object model, string prefix) => true;
}

internal static class TrashSteps
{
    public static Task RestoreAsync(this ContentSite site, string id) => site.WorkAsync(async scope =>
    {
        var version = await scope.GetRequiredService<TrashBin>().FindAsync(id);
        Assert.True((await scope.GetRequiredService<IContentManager>().RestoreAsync(version!)).Succeeded);
    });
}
