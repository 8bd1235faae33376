using System.Reflection;
using OrchardCore.ContentManagement;

namespace Grove.Tests.Rendering;

/// <summary>A content manager without content: aspects stay as they were.</summary>
internal class NoContent : DispatchProxy
{
    public static IContentManager Create() => Create<IContentManager, NoContent>();

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => targetMethod?.Name == nameof(IContentManager.PopulateAspectAsync)
        ? typeof(Task).GetMethod(nameof(Task.FromResult))!.MakeGenericMethod(targetMethod.GetGenericArguments()).Invoke(null, [args![1]])
        : throw new NotSupportedException(targetMethod?.Name);
}
