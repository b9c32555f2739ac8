/** A preview that does not exist, or not for this person: the answer is the same. */
export default function PreviewNotFound() {
  return (
    <main className="preview-missing">
      <h1>找不到这一稿</h1>
      <p>它不存在，或者您无权查看。请从待办列表重新进入。</p>
      <p>
        <a href="/admin">回到待办</a>
      </p>
    </main>
  )
}
