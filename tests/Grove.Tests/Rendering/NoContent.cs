using System.Reflection;
using OrchardCore.ContentManagement;

namespace Grove.Tests.Rendering;

/// <summary>A content manager without content: aspects stay as they were.</summary>
#pragma warning disable CA1852 // the proxy generator derives from it at run time
internal class NoContent : DispatchProxy
#pragma warning restore CA1852
{
    public static IContentManager Create() => Create<IContentManager, NoContent>();

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => targetMethod?.Name == nameof(IContentManager.PopulateAspectAsync)
        ? typeof(Task).GetMethod(nameof(Task.FromResult))!.MakeGenericMethod(targetMethod.GetGenericArguments()).Invoke(null, [args![1]])
        : throw new NotSupportedException(targetMethod?.Name);
}
