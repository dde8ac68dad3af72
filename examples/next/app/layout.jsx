export const metadata = { title: 'Roles for operators' };

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>
        <style>{'fractional-job-board { display: block; min-height: 56rem }'}</style>
        {children}
      </body>
    </html>
  );
}
